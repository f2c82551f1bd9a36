export const words = { choose: 'Choose files …', orDrop: 'or drop them here' } as const;
