// A stand-in for Google's tag: takes its queue, sends nothing.
window.demoTag.watch('google', window.dataLayer);
window.demoTag.runs('google');
