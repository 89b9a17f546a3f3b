// A stand-in for HubSpot's tag. tags.js notes what is in its queue. Sends nothing.
window.demoTag.runs('hubspot');
