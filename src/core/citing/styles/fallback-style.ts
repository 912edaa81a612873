import { readStyle } from './style.ts';

/**
 * What is printed where a style prints nothing: names (else the title) in the text, and a plain
 * sentence of names, date and title as a reference. APA, for one, keeps personal communications
 * out of the list, and numeric styles have no form for "As Abel writes".
 */
export const FALLBACK_STYLE = readStyle(
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Plain fallback</title><id>fallback</id></info>
  <macro name="title"><choose>
    <if variable="container-title"><text variable="title" quotes="true"/></if>
    <else><text variable="title" font-style="italic"/></else>
  </choose></macro>
  <macro name="creators"><names variable="author">
    <name and="text"/>
    <substitute>
      <names variable="editor"/><names variable="editor-translator"/><names variable="translator"/>
      <names variable="director"/><names variable="interviewer"/><names variable="compiler"/>
      <names variable="composer"/><names variable="host"/><names variable="recipient"/>
    </substitute>
  </names></macro>
  <citation et-al-min="3" et-al-use-first="1"><layout><names variable="author">
    <name form="short" and="text"/>
    <substitute>
      <names variable="editor"/><names variable="editor-translator"/><names variable="translator"/>
      <names variable="director"/><names variable="interviewer"/><names variable="compiler"/>
      <names variable="composer"/><names variable="host"/>
      <text macro="title"/>
      <names variable="recipient"/>
    </substitute>
  </names></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". ">
    <text macro="creators"/>
    <date variable="issued" form="text"/>
    <text macro="title"/>
    <text variable="container-title" font-style="italic"/>
    <text variable="URL"/>
  </group></layout></bibliography>
</style>`,
  'the fallback style',
);
