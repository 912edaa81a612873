/**
 * Entry types that other programs write beside those of BibTeX and biblatex: Mendeley
 * (`@book_section`), Zotero’s item types, biblatex-software, ACM. Each stands for an entry type here
 * and for a type of CSL; signs between the words of a name do not count.
 */
import type { CslType } from '../../model/csl.ts';

/** A type of another program: the entry type whose fields it has, and what it is. */
interface ForeignType {
  readonly like: string;
  readonly type: CslType;
}

const GROUPS: readonly (readonly [like: string, type: CslType, names: string])[] = [
  ['article', 'article-journal', 'journalarticle journal electronicarticle'],
  ['article', 'article-magazine', 'magazinearticle magazine'],
  ['article', 'article-newspaper', 'newspaperarticle newspaper newsarticle'],
  ['article', 'review-book', 'bookreview'],
  ['artwork', 'graphic', 'photograph photo painting'],
  ['audio', 'broadcast', 'podcast radiobroadcast tvbroadcast televisionbroadcast episode'],
  ['audio', 'song', 'audiorecording soundrecording'],
  ['book', 'book', 'ebook editedbook monograph electronicbook conferenceproceeding'],
  ['booklet', 'pamphlet', 'pamphlet brochure leaflet'],
  ['dataset', 'dataset', 'data database onlinedatabase artifactdataset'],
  ['incollection', 'chapter', 'booksection bookchapter chapter electronicbooksection'],
  ['inproceedings', 'paper-conference', 'conferenceproceedings conferencepaper inproceeding'],
  ['inreference', 'entry-dictionary', 'dictionaryentry dictionary'],
  ['inreference', 'entry-encyclopedia', 'encyclopediaarticle encyclopedia encyclopediaentry'],
  ['jurisdiction', 'legal_case', 'case legalcase'],
  ['legislation', 'bill', 'bill'],
  ['legislation', 'legislation', 'statute law act'],
  ['legislation', 'regulation', 'regulation legalrule'],
  ['letter', 'personal_communication', 'email personalcommunication instantmessage'],
  ['misc', 'document', 'generic document other'],
  ['misc', 'interview', 'interview'],
  ['misc', 'map', 'map'],
  ['movie', 'motion_picture', 'film videorecording onlinevideo'],
  ['online', 'article', 'preprint'],
  ['online', 'post', 'forumpost socialmediapost post tweet'],
  ['online', 'post-weblog', 'blogpost blog weblog'],
  ['online', 'webpage', 'webpage website internet'],
  ['report', 'hearing', 'hearing'],
  ['report', 'report', 'workingpaper whitepaper technicalreport governmentdocument'],
  ['software', 'software', 'computerprogram program app artifactsoftware'],
  ['software', 'software', 'softwareversion softwaremodule codefragment'],
  [
    'thesis',
    'thesis',
    'bachelorsthesis bachelorthesis masterthesis diplomathesis dissertation phd',
  ],
  ['unpublished', 'manuscript', 'manuscript unpublishedwork'],
  ['unpublished', 'speech', 'presentation lecture poster slides slide'],
];

const TYPES: ReadonlyMap<string, ForeignType> = new Map(
  GROUPS.flatMap(([like, type, names]) =>
    names.split(' ').map((name): [string, ForeignType] => [name, { like, type }]),
  ),
);

/** What an entry type of another program stands for; undefined for one that is in no list. */
export function foreignType(name: string): ForeignType | undefined {
  return TYPES.get(name.toLowerCase().replace(/[\s_-]+/g, ''));
}
