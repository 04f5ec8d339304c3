// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventory.h"

#include "models/lending/inventory/inventoryinvariants.h"
#include "models/lending/inventory/inventoryrecords.h"
#include "models/lending/inventory/inventorysearch.h"

namespace kitcamp {

void registerInventory(Domain& domain)
{
    registerInventoryRecords(domain);
    registerInventoryInvariants(domain);
    domain.searchSources.push_back(deviceSearch(std::make_shared<SharedSearchText>()));
}

} // namespace kitcamp
