package org.rowan.setup.ui;

import org.rowan.bedboard.Units;
import org.rowan.exchange.SetExport;
import org.rowan.exchange.SetImport;
import org.rowan.provider.Providers;

/** What setting up stands on. */
public record SetUpServices(Providers providers, Units units, SetImport sets, SetExport export) {}
