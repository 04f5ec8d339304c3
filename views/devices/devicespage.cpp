// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicespage.h"

#include "models/items/devicelist.h"
#include "views/common/pageheader.h"
#include "views/devices/labeldialog.h"
#include "views/importing/importdialog.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(Workplace& workplace, QWidget* parent)
    : MergingPage(workplace,
                  {u"devices"_s, tr("Devices"), tr("No devices yet"),
                   tr("Import the list that the centre has, or add the first device."), tr("Import a list…"),
                   u"device"_s},
                  new DeviceList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    connect(header()->addButton(u"importDevices"_s, tr("&Import…")), &QPushButton::clicked, this,
            &DevicesPage::importList);
    addRecordActions(u"device"_s, tr("&New device…"));
    addMerging({u"device"_s, tr("Merge two devices into one…"), u"model"_s, u"model"_s,
                tr("Merge their two models…")});
    addRowAction(u"printLabels"_s, tr("Print labels of what is selected…"),
                 [this] { (new LabelDialog(this->workplace(), selectedIds(), this))->present(); });
}

void DevicesPage::onEmptyAction()
{
    importList();
}

void DevicesPage::importList()
{
    (new ImportDialog(workplace(), ImportKind::Devices, this))->present();
}

} // namespace kitcamp
