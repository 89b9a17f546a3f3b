/**
 * Runs in each page before anything else and watches what is painted. An element counts as painted
 * in the first frame at whose start it has a box in the view, is neither hidden nor transparent;
 * the time is that of the first task after the frame. Everybody is looked at in the same way.
 */
window.probe = (() => {
  const STILL = 150;
  const seen = {};
  const layout = { shifts: 0, long: [] };
  let clickedAt = 0;

  const find = (path) =>
    path.reduce((root, selector) => (root?.shadowRoot ?? root)?.querySelector(selector), document);

  const isInView = ({ width, height, top, bottom, left, right }) =>
    width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;

  const isVisible = (element) =>
    Boolean(element) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    isInView(element.getBoundingClientRect());

  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  };

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  const opacityOf = (element) => {
    let opacity = 1;
    for (let node = element; node; node = parentOf(node)) opacity *= getComputedStyle(node).opacity;
    return opacity;
  };

  /**
   * Numbers, not a text: V8 keeps 48 kB of texts of fractions, which would be counted as memory of
   * whatever moves.
   */
  const lookOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height, opacityOf(element)];
  };

  const isSame = (one, other) =>
    one.length === other.length && one.every((value, index) => value === other[index]);

  /** The time of the last frame in which position, size or opacity changed. */
  const settled = (path, then) => {
    let [look, since] = [[], 0];
    const frame = (at) => {
      const element = find(path);
      const present = element ? lookOf(element) : [];
      if (!isSame(present, look)) [look, since] = [present, at];
      if (at - since > STILL) then(since);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  const painted = (path, then) => {
    const frame = (start) => {
      if (isVisible(find(path))) afterPaint((at) => then(at, start));
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  /** Watches from now on for what the path leads to; `seen[name]` resolves to its times. */
  const watch = (name, path) => {
    seen[name] = new Promise((resolve) => {
      painted(path, (at, frame) => {
        settled(path, (stillAt) => resolve({ painted: at, frame, settled: Math.max(at, stillAt) }));
      });
    });
  };

  /** Resolves `seen.rows` in the first frame in which the tables have `count` rows. */
  const watchRows = (path, count) => {
    const rows = () => {
      const place = find(path);
      return (place?.shadowRoot ?? place)?.querySelectorAll('tbody tr').length ?? 0;
    };
    seen.rows = new Promise((resolve) => {
      const frame = () => (rows() >= count ? afterPaint(resolve) : requestAnimationFrame(frame));
      requestAnimationFrame(frame);
    });
  };

  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', ({ value }) => (layout.shifts += value));
  observe('longtask', ({ duration }) => layout.long.push(duration));
  addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), { capture: true });

  return {
    seen,
    watch,
    watchRows,
    wallTime: (at) => performance.timeOrigin + at,
    clickedAt: () => clickedAt,
    firstContentfulPaint: () =>
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    layout: () => ({ shifts: layout.shifts, long: layout.long }),
    centre(path) {
      const { x, y, width, height } = find(path).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    /** Resolves to the times at which gated scripts ran, once `count` of them have. */
    async gated(count) {
      while ((window.gatedRan?.length ?? 0) < count) await new Promise(requestAnimationFrame);
      return window.gatedRan;
    },
  };
})();
