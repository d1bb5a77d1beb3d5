import { serveFolder } from './tools/browser/serve-folder.ts';
export default async function (project: any) { const s = await serveFolder('/tmp/twin-dist','/practice/anatomy/'); project.provide('appUrl', s.url); return () => s.close(); }
