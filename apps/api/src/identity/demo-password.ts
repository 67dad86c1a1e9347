/** Password of every demo account. Demo accounts exist only where the demo was loaded, and a banner says so. */
export const demoPassword = 'kaskade-demo-2026';
