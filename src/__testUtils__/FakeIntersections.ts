/** An observer that is told what is in view. */
class FakeObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '0px';
  readonly thresholds = [0];
  readonly #observed = new Set<Element>();

  constructor(private readonly onChange: IntersectionObserverCallback) {}

  observe(element: Element) {
    this.#observed.add(element);
  }

  unobserve(element: Element) {
    this.#observed.delete(element);
  }

  disconnect() {
    this.#observed.clear();
  }

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }

  show(elements: readonly Element[]) {
    const entries = elements
      .filter(element => this.#observed.has(element))
      .map(target => ({
        target,
        isIntersecting: true,
        intersectionRatio: 1,
        boundingClientRect: target.getBoundingClientRect(),
        intersectionRect: target.getBoundingClientRect(),
        rootBounds: null,
        time: 0,
      }));
    this.onChange(entries, this);
  }
}

/** Says which elements are in view, as jsdom does not draw anything. */
export class FakeIntersections {
  readonly #observers = new Set<FakeObserver>();
  readonly #before = globalThis.IntersectionObserver;

  /** From now on nothing is in view that is not shown. */
  constructor() {
    const observers = this.#observers;
    globalThis.IntersectionObserver = class extends FakeObserver {
      constructor(onChange: IntersectionObserverCallback) {
        super(onChange);
        observers.add(this);
      }
    };
  }

  /** Brings elements into view. */
  show(elements: readonly Element[]) {
    this.#observers.forEach(observer => observer.show(elements));
  }

  /** From then on nothing is said, as in jsdom. */
  end() {
    globalThis.IntersectionObserver = this.#before;
  }
}
