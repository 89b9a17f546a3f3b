// A stand-in for Meta's tag: takes the queue of its snippet, sends nothing.
window.demoTag.watch('meta', window.fbq.queue);
window.demoTag.runs('meta');
