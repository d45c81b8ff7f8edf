/** Where something stands on the secretary's screen: the number of the item, whose view it is, the anchor of the entry. */
export type Place = { item: number; person?: string; field: string };

export const itemAnchor = (item: number) => `item-${item}`;
export const viewAnchor = (item: number, representativeId: string) => `view-${item}-${representativeId}`;
