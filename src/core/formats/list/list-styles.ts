/**
 * Small enough to stand in each file, and the same in all, so that a policy can name it; measures in
 * `in`, as the manuals of style give them.
 */
export const LIST_STYLES = `:root{color-scheme:light dark}
body{max-width:40em;margin:2em auto;padding:0 1em;font:1em/1.5 "Times New Roman",Times,serif}
h1{font-size:1.25em;margin:0}
p{margin:0 0 .75em;overflow-wrap:break-word;orphans:2;widows:2}
.reference{padding-left:.5in;text-indent:-.5in}
.label{display:inline-block;min-width:.5in;text-indent:0}
.annotated{break-after:avoid}
.smallcaps{font-variant:small-caps}
.annotation p{margin-left:.5in}
.annotation p+p:not(.signature){text-indent:.5in}
.annotation.inch p{margin-left:1in}
.signature{font-size:.875em}
a{color:inherit}
@page{margin:1in}
@media print{body{max-width:none;margin:0;padding:0;font-size:12pt}a{text-decoration:none}}`;
