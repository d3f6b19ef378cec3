import * as vscode from 'vscode';
import type { ChartInk } from '../../presentation/cards/seriesChart.js';

/** The ink for the theme that is on now. */
export function chartInk(): ChartInk {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.Dark:
      return 'dark';
    case vscode.ColorThemeKind.HighContrast:
      return 'highContrast';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'highContrastLight';
  }
}
