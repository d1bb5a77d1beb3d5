/** Where a clinic's settings are kept for when there is no connection. */
export const CLINIC_CACHE = 'clinic';
