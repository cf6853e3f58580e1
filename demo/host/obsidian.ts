import { App } from './app';
import { BaseComponent, ValueComponent } from './components/base';
import { ButtonComponent, ExtraButtonComponent } from './components/button';
import { DropdownComponent } from './components/dropdown';
import { SliderComponent } from './components/slider';
import { ColorComponent, DisplayValueComponent, ProgressBarComponent } from './components/small';
import {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './components/text';
import { ToggleComponent } from './components/toggle';
import { Component } from './component';
import { ConfirmationModal } from './confirmation-modal';
import { Editor } from './editor';
import { Events } from './events';
import { EditableFileView, FileView } from './file-view';
import { FileManager } from './file-manager';
import { TAbstractFile, TFile, TFolder } from './files';
import * as frontmatter from './frontmatter';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { AbstractInputSuggest, PopoverSuggest } from './input-suggest';
import { Keymap, Scope } from './keymap';
import * as layout from './layout';
import { WorkspaceLeaf } from './leaf';
import * as links from './links';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
import { MarkdownView } from './markdown-view';
import { Menu } from './menu';
import { MenuItem, MenuSeparator } from './menu-item';
import { MetadataCache } from './metadata-cache';
import { apiVersion, debounce, getLanguage, requestUrl, requireApiVersion } from './misc';
import { Modal } from './modal';
import { Notice } from './notice';
import { Platform } from './platform';
import { Plugin } from './plugin';
import * as search from './search';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import { SettingPage } from './setting-page';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { TextFileView } from './text-file-view';
import { displayTooltip, setTooltip } from './tooltip';
import { Vault } from './vault';
import { ItemView, View } from './view';
import { Workspace } from './workspace';

/** All that `require('obsidian')` gives a plugin in the demo. What is missing here throws when it is used. */
export const obsidian = {
  AbstractInputSuggest,
  AbstractTextComponent,
  App,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  Component,
  ConfirmationModal,
  DisplayValueComponent,
  DropdownComponent,
  EditableFileView,
  Editor,
  Events,
  ExtraButtonComponent,
  FileManager,
  FileView,
  FuzzySuggestModal,
  ItemView,
  Keymap,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  Notice,
  Platform,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  ProgressBarComponent,
  Scope,
  SearchComponent,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  SliderComponent,
  SuggestModal,
  TAbstractFile,
  TFile,
  TFolder,
  TextAreaComponent,
  TextComponent,
  TextFileView,
  ToggleComponent,
  ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceContainer: layout.WorkspaceContainer,
  WorkspaceFloating: layout.WorkspaceFloating,
  WorkspaceItem: layout.WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer: layout.WorkspaceMobileDrawer,
  WorkspaceParent: layout.WorkspaceParent,
  WorkspaceRibbon: layout.WorkspaceRibbon,
  WorkspaceRoot: layout.WorkspaceRoot,
  WorkspaceSidedock: layout.WorkspaceSidedock,
  WorkspaceSplit: layout.WorkspaceSplit,
  WorkspaceTabs: layout.WorkspaceTabs,
  WorkspaceWindow: layout.WorkspaceWindow,
  addIcon,
  apiVersion,
  debounce,
  displayTooltip,
  getAllTags: frontmatter.getAllTags,
  getFrontMatterInfo: frontmatter.getFrontMatterInfo,
  getIcon,
  getIconIds,
  getLanguage,
  getLinkpath: links.getLinkpath,
  normalizePath: links.normalizePath,
  parseFrontMatterAliases: frontmatter.parseFrontMatterAliases,
  parseFrontMatterEntry: frontmatter.parseFrontMatterEntry,
  parseFrontMatterStringArray: frontmatter.parseFrontMatterStringArray,
  parseFrontMatterTags: frontmatter.parseFrontMatterTags,
  parseLinktext: links.parseLinktext,
  parseYaml: frontmatter.parseYaml,
  prepareFuzzySearch: search.prepareFuzzySearch,
  prepareSimpleSearch: search.prepareSimpleSearch,
  removeIcon,
  renderMatches: search.renderMatches,
  renderResults: search.renderResults,
  request: requestUrl,
  requestUrl,
  requireApiVersion,
  setIcon,
  setTooltip,
  sortSearchResults: search.sortSearchResults,
  stringifyYaml: frontmatter.stringifyYaml,
  stripHeading: links.stripHeading,
  stripHeadingForLink: links.stripHeadingForLink,
};
