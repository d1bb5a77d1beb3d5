import { probeContext } from './probe-graphics.ts';

// Starting what draws takes the browser tenths of a second the first time; here nothing waits for it.
postMessage(probeContext(new OffscreenCanvas(1, 1).getContext('webgl2')));
