/** Which device the app pretends to run on. */
export type Device = 'desktop' | 'phone' | 'tablet';

/** obsidian.d.ts `Platform`. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

/** Makes `Platform` and the body's classes those of a device (`is-mobile`, `is-phone`: developer docs, "Mobile development"). */
export const setDevice = (device: Device, body: HTMLElement): void => {
  const mobile = device !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isAndroidApp: mobile,
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
    isLinux: !mobile,
  });
  body.classList.toggle('is-mobile', mobile);
  body.classList.toggle('is-phone', device === 'phone');
  body.classList.toggle('is-floating-nav', device === 'phone');
  body.classList.toggle('is-tablet', device === 'tablet');
};
