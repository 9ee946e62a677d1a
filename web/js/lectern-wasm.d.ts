// What emscripten makes of web/main.cpp; see web/CMakeLists.txt for how.
declare module 'lectern-wasm' {
  export interface LecternModule {
    stringToNewUTF8(text: string): number;
    _free(address: number): void;
    _lectern_load_content(text: number): number;
    _lectern_load_mirrored(text: number): number;
    _lectern_begin(tab: number, canStore: number, isKeptContent: number, fragment: number, now: number): number;
    _lectern_take(key: number, text: number, now: number): void;
    _lectern_import_text(text: number, now: number): void;
    _lectern_store_failed(now: number): void;
    _lectern_stand(site: number, embedded: number, lesson: number): void;
    _lectern_shown(top: number, bottom: number, canvasTop: number, canvasHeight: number, now: number): void;
    _lectern_message(json: number, now: number): number;
    _lectern_open_picture(): number;
    _lectern_wants_picture(): number;
    _lectern_show_tree(instead: number): void;
    _lectern_lose_picture(): void;
    _lectern_viewport(
      width: number,
      height: number,
      density: number,
      touch: number,
      scrollbar: number,
      textScale: number,
      leading: number,
      top: number,
      right: number,
      bottom: number,
      left: number,
    ): void;
    _lectern_preferences(dark: number, moreContrast: number, reducedMotion: number): void;
    _lectern_event(element: number, kind: number, checked: number, text: number, now: number): number;
    _lectern_address(fragment: number, now: number): void;
    _lectern_scrolled(element: number, x: number, y: number, now: number): void;
    _lectern_pointer(x: number, y: number, inside: number, pressed: number): number;
    _lectern_is_covered(): number;
    _lectern_uncover(now: number): void;
    _lectern_copy_ended(done: number, now: number): void;
    _lectern_copy_seen(now: number): void;
    _lectern_offline_ready(now: number): void;
    _lectern_update_ready(now: number): void;
    _lectern_fonts_changed(): void;
    _lectern_frame(now: number): void;
    _lectern_block_top(section: number, block: number): number;
  }
  export default function createLectern(options: {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
    host: object;
  }): Promise<LecternModule>;
}
