import { element } from '../../search/dom.ts';
import { saveFile } from '../dom.ts';
import { damagedDraft, dropDamagedDraft } from '../draft-store.ts';

/** That a draft could not be read whole, and what can be done with it; nothing where all was read. */
export function damagedDraftNotice(): HTMLElement | undefined {
  if (damagedDraft() === undefined) return undefined;
  const download = element('button', { type: 'button', class: 'button' }, 'Download what it held');
  const drop = element('button', { type: 'button', class: 'button' }, 'Drop it');
  const notice = element(
    'div',
    { class: 'notice', role: 'status' },
    element(
      'p',
      {},
      'The draft that this browser kept could not be read whole. What it held was put aside, and nothing of it is lost.',
    ),
    element('p', { class: 'row' }, download, drop),
  );
  download.addEventListener('click', () => saveFile(damagedDraft() ?? '', 'draft-damaged.txt'));
  drop.addEventListener('click', () => {
    dropDamagedDraft();
    notice.remove();
  });
  return notice;
}
