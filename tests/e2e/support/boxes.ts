import type { Page } from '@playwright/test';

/**
 * What is wrong with the boxes of the text on the page as it is now, each told so that it can be found: text that is cut
 * off, text outside its drawing, two texts one over the other, a page that scrolls sideways.
 */
export function boxFaults(page: Page): Promise<string[]> {
  return page.evaluate(faultsInPage);
}

/** Runs in the page and stands alone, for it is sent there as text. */
function faultsInPage(): string[] {
  interface Line {
    readonly text: string;
    readonly owner: Element;
    readonly drawn: boolean;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Browsers round sizes to whole pixels, glyphs reach beyond their box by about one. */
  const SLACK = 1.5;
  /** Boxes of lines are taller than their letters: accents and descenders hardly ever meet. */
  const LETTERS = { above: 0.2, below: 0.22 };
  const faults = new Set<string>();

  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForReadersAloud(element);
  /** Text for screen readers is clipped away, or stands in a box of a pixel. */
  const isForReadersAloud = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { clipPath, overflow } = getComputedStyle(at);
      if (clipPath === 'inset(50%)' || (width <= 1.5 && height <= 1.5 && overflow !== 'visible')) return true;
      if (at.id.startsWith('recharts_measurement')) return true;
    }
    return false;
  };
  const cuts = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  const placed = (element: Element) => {
    const named = element.closest('[data-figure], [data-hypothesis], [data-slide-kind], [id], figure, section, table');
    const { left, top } = element.getBoundingClientRect();
    const where = named ? ` in ${named.tagName.toLowerCase()}${named.id ? `#${named.id}` : ''}` : '';
    return `${element.tagName.toLowerCase()}${where} at ${Math.round(left)}, ${Math.round(top + scrollY)}`;
  };

  /** What is seen of a box through all that cuts it off. */
  const seen = (rect: DOMRect, owner: Element) => {
    let { left, right, top, bottom } = rect;
    for (let at = owner.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (!cuts(at) || at instanceof SVGElement) continue;
      const edge = at.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, right, top, bottom };
  };

  const linesOf = (node: Text, owner: Element): Line[] => {
    const drawn = owner instanceof SVGElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = drawn ? [owner.getBoundingClientRect()] : [...range.getClientRects()];
    return rects.flatMap((rect) => {
      const shown = seen(rect, owner);
      const height = shown.bottom - shown.top;
      if (shown.right - shown.left < 1 || height < 1) return [];
      const top = shown.top + height * LETTERS.above;
      const bottom = shown.bottom - height * LETTERS.below;
      return [{ text: node.data, owner, drawn, left: shown.left, right: shown.right, top, bottom }];
    });
  };

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!(node instanceof Text) || owner === null || node.data.trim() === '') continue;
    if (owner.closest('script, style, option, title, desc') || !isShown(owner)) continue;
    lines.push(...linesOf(node, owner));
  }

  for (const { text, owner, drawn } of lines) {
    const drawing = drawn ? owner.closest('svg') : null;
    if (!drawing) continue;
    const edge = drawing.getBoundingClientRect();
    const own = owner.getBoundingClientRect();
    const beyond = Math.max(edge.left - own.left, own.right - edge.right, edge.top - own.top, own.bottom - edge.bottom);
    if (beyond > SLACK) {
      faults.add(`text reaches ${beyond.toFixed(1)} px beyond its drawing: ${quoted(text)} · ${placed(owner)}`);
    }
  }

  /** Over the page on purpose, with a ground of its own. */
  const layerOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    }
    return null;
  };
  const layers = new Map<Element, Element | null>();
  for (const { owner } of lines) if (!layers.has(owner)) layers.set(owner, layerOf(owner));
  const isOneFlow = (one: Element, other: Element) => one.contains(other) || other.contains(one);
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (other === undefined || other.top >= one.bottom - SLACK) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across <= SLACK || down <= SLACK || isOneFlow(one.owner, other.owner)) continue;
      if (layers.get(one.owner) !== layers.get(other.owner)) continue;
      const told = `${quoted(one.text)} and ${quoted(other.text)}`;
      faults.add(`texts overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px: ${told} · ${placed(one.owner)}`);
    }
  });

  for (const element of document.body.querySelectorAll('*')) {
    if (element instanceof SVGElement || !['hidden', 'clip'].includes(getComputedStyle(element).overflowX)) continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (clientWidth <= 1 || element.textContent.trim() === '' || !isShown(element)) continue;
    const cut = Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight);
    if (cut > SLACK) faults.add(`text is cut off by ${cut} px: ${quoted(element.textContent)} · ${placed(element)}`);
  }

  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) {
    const edge = document.documentElement.clientWidth;
    const widest = [...document.body.querySelectorAll('*')].find(
      (element) => isShown(element) && element.getBoundingClientRect().right > edge + 1,
    );
    faults.add(`the page scrolls sideways by ${wide} px${widest ? `, first for ${placed(widest)}` : ''}`);
  }
  return [...faults];
}
