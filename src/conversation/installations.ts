/** What a workspace, or an organisation for all of its workspaces, let the bot in with. `sealed` is read by the messenger's adapter alone. */
export interface KeptInstallation {
  readonly id: string;
  readonly sealed: string;
}

/** Who has installed the bot, where more than one workspace may. Part of the state store, and kept as it keeps the rest. */
export interface Installations {
  /** Takes the place of an earlier one with that id. */
  saveInstallation(installation: KeptInstallation, at: number): Promise<void>;
  installation(id: string): Promise<KeptInstallation | null>;
  installations(): Promise<readonly KeptInstallation[]>;
  /** Removes one that was made until then: who has installed it anew meanwhile keeps it. False when there is none such. */
  removeInstallation(id: string, until: number): Promise<boolean>;
  /** A workspace that an organisation's installation lets the bot into. */
  noteOrganisation(workspace: string, organisation: string): Promise<void>;
  organisationOf(workspace: string): Promise<string | null>;
  workspacesOf(organisation: string): Promise<readonly string[]>;
}
