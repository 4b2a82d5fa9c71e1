/** The address by which other machines of the home reach this one. */
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

type Faces = ReturnType<typeof networkInterfaces>;

/** The IPv4 address of the interface behind which the router is, else of any but loopback; undefined without network. */
export function lanAddress(faces: Faces = networkInterfaces(), routes: string = readRoutes()): string | undefined {
  const addressOf = (face: string): string | undefined =>
    faces[face]?.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  // proc_net_route: interface, destination and gateway in hex, then more; destination 0 is the default route.
  const [, ahead] = /^(\S+)\s+00000000\s+(?!00000000)/m.exec(routes) ?? [];
  const first = ahead === undefined ? undefined : addressOf(ahead);
  return (
    first ??
    Object.keys(faces)
      .map(addressOf)
      .find((address) => address !== undefined)
  );
}

/** All IPv4 addresses but loopback's, that of {@link lanAddress} first. */
export function lanAddresses(faces: Faces = networkInterfaces(), routes: string = readRoutes()): string[] {
  const all = Object.values(faces)
    .flatMap((face) => face ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const likely = lanAddress(faces, routes);
  return [...new Set(likely === undefined ? all : [likely, ...all])];
}

function readRoutes(): string {
  try {
    return readFileSync('/proc/net/route', 'utf8');
  } catch {
    // A kernel without IPv4.
    return '';
  }
}
