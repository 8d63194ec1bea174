const { charCodeAt } = String.prototype;

/**
 * The unit of a text at an offset, which must lie within it. V8 knows a flat string, a slice, a string joined of two, a name of a property as objects of
 * as many shapes, each of one or of two bytes a unit: where all of them come by, it looks the method up anew for each unit. The method itself takes them all alike.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
