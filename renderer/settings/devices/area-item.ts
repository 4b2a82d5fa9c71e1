/** Rooms among the items of the devices: no id of a device begins so. */
const mark = '=';

export const areaItem = (name: string): string => `${mark}${name}`;

/** The name of the room an item is of; undefined when it is a device. */
export const areaOfItem = (item: string | undefined): string | undefined =>
  item?.startsWith(mark) === true ? item.slice(mark.length) : undefined;
