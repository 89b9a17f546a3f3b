// A stand-in for Clarity's tag. tags.js notes what is in its queue. Sends nothing.
window.demoTag.runs('clarity');
