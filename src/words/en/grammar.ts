/** How English counts: “1 work”, “7 works”. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** “2,000”. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** “1 work”, “2,000 works”. */
export function groupedWorks(count: number): string {
  return count === 1 ? '1 work' : `${grouped(count)} works`;
}
