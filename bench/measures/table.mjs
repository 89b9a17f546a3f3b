import { benchData } from '../data.mjs';
import { click, visit } from '../visit.mjs';

const ROWS = 5000;
const CALM = 1000;

async function showing(bench, install) {
  const large = { ...bench, data: benchData(ROWS) };
  return visit(large, install, {}, async (opened) => {
    await opened.quiet(CALM);
    await opened.ask(`probe.watch('table', ${JSON.stringify(install.table)})`);
    await opened.ask(`probe.watchRows(${JSON.stringify(install.table)}, ${ROWS})`);
    await click(opened, install.show);
    const { painted } = await opened.ask('probe.seen.table');
    const complete = await opened.ask('probe.seen.rows');
    const clickedAt = await opened.ask('probe.clickedAt()');
    return { painted: painted - clickedAt, complete: complete - clickedAt };
  });
}

/** Milliseconds from a click until a table of many rows is painted, and until all rows are there. */
export async function measureTable(bench, install) {
  return install.table && showing(bench, install);
}
