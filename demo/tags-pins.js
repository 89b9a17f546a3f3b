// A stand-in for Pinterest's tag: takes the queue of its snippet, sends nothing.
window.demoTag.watch('pinterest', window.pintrk.queue);
window.demoTag.runs('pinterest');
