/** Runs in the reader’s browser: the choice of a citation style, which holds for the whole site. */
import { styleChoiceWords } from '../../words/words.ts';
import { keptStyle, saveStyle } from './kept-style.ts';
import { landing } from './landing.ts';
import { pageStyles } from './page-styles.ts';
import type { ListedStyle } from './style-source.ts';

/**
 * Makes the switches of a page work, those of the box of references and of the search for styles
 * among them, and brings the page into the style that was chosen before. What changes the page is
 * loaded when it is needed.
 */
export function startStyleSwitches(page: Document): void {
  const switches = [...page.querySelectorAll<HTMLElement>('.style-switch')];
  const selects = switches.flatMap((element) => element.querySelector('select') ?? []);
  const source = pageStyles(page);
  if (source === undefined) {
    delete page.documentElement.dataset['restyling'];
    return;
  }
  const { configured, standard } = source;
  const options = () => [...(selects[0]?.options ?? [])];
  const optionOf = (id: string) => options().find(({ value }) => value === id);

  const offer = ({ id, title }: ListedStyle) => {
    if (optionOf(id) !== undefined) return;
    for (const select of selects) {
      const option = new Option(title, id);
      option.title = title;
      select.append(option);
    }
  };
  const apply = async (id: string, land?: () => void) => {
    try {
      const { applyStyle } = await import('./apply-style.ts');
      const name = optionOf(id)?.title ?? id;
      return await applyStyle(page, { id, name, isStandard: id === standard }, source, land);
    } catch {
      return { said: styleChoiceWords.notLoaded, done: false };
    }
  };
  const say = (text: string, isForEarsAlone: boolean) => {
    for (const element of page.querySelectorAll('.style-switch [role=status]')) {
      element.textContent = text;
      element.classList.toggle('vh', isForEarsAlone);
    }
  };
  let shown = { id: standard, kept: true };
  const show = async (id: string, kept: boolean, land?: () => void) => {
    shown = { id, kept };
    for (const select of selects) select.value = id;
    for (const radio of page.querySelectorAll<HTMLInputElement>('.cite [name=style]')) {
      if (radio.value === id) radio.checked = true;
    }
    page.dispatchEvent(new Event('style-shown'));
    const applied = await apply(id, land);
    if (applied === undefined) return;
    const status = kept ? applied.said : `${applied.said} ${styleChoiceWords.notKept}`;
    // What went well can be seen on the page; what did not must be read.
    say(status, applied.done && kept);
  };
  const choose = (id: string) => {
    const title = configured.includes(id) ? undefined : optionOf(id)?.title;
    void show(id, saveStyle(id === standard ? undefined : { id, title }));
  };
  for (const element of switches) element.hidden = false;
  for (const select of selects) select.addEventListener('change', () => choose(select.value));
  page.addEventListener('change', ({ target }) => {
    const isInBox = target instanceof HTMLInputElement && target.matches('.cite [name=style]');
    if (isInBox && configured.includes(target.value)) choose(target.value);
  });
  const search = page.querySelector<HTMLElement>('.colophon .style-search');
  search?.querySelector('[data-open]')?.addEventListener('click', async () => {
    const { openStyleSearch } = await import('./style-search.ts');
    openStyleSearch(search);
  });
  search?.addEventListener('style-chosen', ({ detail }) => {
    offer(detail);
    choose(detail.id);
  });
  /** Shows what was chosen on another page. */
  const follow = (land?: () => void) => {
    const { id = standard, title } = keptStyle() ?? {};
    if (search !== null && title !== undefined) offer({ id, title });
    const isGone = optionOf(id) === undefined;
    const wanted = isGone ? standard : id;
    if (isGone) say(styleChoiceWords.gone(id), false);
    if (wanted !== shown.id) void show(wanted, true, land);
    else delete page.documentElement.dataset['restyling'];
  };
  // The way back may lead to a page that the browser kept while another style was chosen.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && shown.kept) follow();
  });
  follow(landing(page));
}
