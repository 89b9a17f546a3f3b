// A stand-in for Microsoft's tag for adverts: takes its queue, in which commands and their values stand
// one after the other, and puts an object in its place. Sends nothing.
{
  const queue = window.uetq;
  window.uetq = { push: (...command) => window.demoTag.note('uet', command) };
  while (queue.length > 0) window.uetq.push(...queue.splice(0, queue[0] === 'consent' ? 3 : 1));
  window.demoTag.runs('uet');
}
