// A stand-in for TikTok's tag: takes the queue of its snippet, sends nothing.
window.demoTag.watch('tiktok', window.ttq);
window.demoTag.runs('tiktok');
