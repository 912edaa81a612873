/** Values of .bib files, as records tell them. */

/**
 * A date in EDTF as `dateText` tells the date of a record: without zeros in front, 350 BC (which
 * is the year -0349) as -350, an open end as "…".
 */
export function edtfText(date: string): string {
  const circa = date.includes('~') ? ' circa' : '';
  const points = date
    .replaceAll('~', '')
    .split('/')
    .map((point) => {
      const [, sign, year, month, day] = /^(-?)(\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(point) ?? [];
      if (year === undefined) return point === '' ? '…' : point;
      const isBeforeChrist = sign === '-' || Number(year) === 0;
      const told = isBeforeChrist ? -Number(year) - 1 : Number(year);
      if (month !== undefined && Number(month) > 20) return `${told} season ${Number(month) - 20}`;
      return [told, month, day]
        .filter((part) => part !== undefined)
        .map(Number)
        .join('-');
    });
  return points.join('/') + circa;
}

/** Whether the `number` of an entry type is that of an issue; it is another number elsewhere. */
export function hasIssues(type: string): boolean {
  return type.includes('article') || type === 'periodical';
}
