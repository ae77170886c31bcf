import { Mark } from "./mark";
import { MixLink } from "./mix-link";
import { NavLinks } from "./nav-links";
import { PhoneMenu } from "./phone-menu";
import { SearchButton } from "./search-button";
import { ThemeMenu } from "./theme-menu";

export function SiteHeader() {
  return (
    <header
      data-print="no"
      className="flex h-12 shrink-0 items-center gap-1 border-b bg-panel px-5 max-sm:ps-4 max-sm:pe-2"
    >
      <MixLink href="/" className="me-3 flex items-center gap-2 text-[0.9375rem] font-semibold">
        <Mark />
        Weighbridge
      </MixLink>
      <nav aria-label="Pages" className="flex gap-0.5 max-sm:hidden">
        <NavLinks className="rounded-md px-2.5 py-1.5 text-muted transition-colors hover:text-text aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-text" />
      </nav>
      <SearchButton />
      <div className="ms-1 max-sm:hidden">
        <ThemeMenu />
      </div>
      <div className="sm:hidden">
        <PhoneMenu />
      </div>
    </header>
  );
}
