// A stand-in for Matomo's tag. tags.js notes what is in its queue. Sends nothing.
window.demoTag.runs('matomo');
