import { element } from '../../search/dom.ts';
import { formWords } from '../../words/words.ts';
import { saveFile } from '../dom.ts';
import { damagedDraft, dropDamagedDraft } from '../draft-store.ts';

/** That a draft could not be read whole, and what can be done with it; nothing where all was read. */
export function damagedDraftNotice(): HTMLElement | undefined {
  if (damagedDraft() === undefined) return undefined;
  const download = element('button', { type: 'button', class: 'button' }, formWords.draft.download);
  const drop = element('button', { type: 'button', class: 'button' }, formWords.draft.drop);
  const notice = element(
    'div',
    { class: 'notice', role: 'status' },
    element('p', {}, formWords.draft.damaged),
    element('p', { class: 'row' }, download, drop),
  );
  download.addEventListener('click', () => saveFile(damagedDraft() ?? '', 'draft-damaged.txt'));
  drop.addEventListener('click', () => {
    dropDamagedDraft();
    notice.remove();
  });
  return notice;
}
