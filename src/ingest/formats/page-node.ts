/**
 * The little of the DOM that reading a page needs. linkedom and Readability are typed with the browser's
 * library, which this project does not load: nothing else here runs in a browser.
 */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  /** Lower case; undefined for text. */
  readonly localName?: string;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
}
