/** What the browser itself writes of a file that did not come; nobody can keep it from that. */
const OF_THE_NETWORK = /^Failed to load resource: (net::ERR_|the server responded with a status of 4)/;

/** What a page did that it could have avoided, though the network failed it. */
export function avoidable(complaints: readonly string[]): readonly string[] {
  return complaints.filter((what) => !OF_THE_NETWORK.test(what));
}
