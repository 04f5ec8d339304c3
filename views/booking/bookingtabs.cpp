// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/booking/bookingtabs.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

BookingTabs::BookingTabs(const QString& current, QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::small, 0, 0, 0);
    line->setSpacing(space::small - 2);
    const std::pair<QString, QString> parts[] = {{u"list"_s, tr("&List")},
                                                 {u"calendar"_s, tr("&Calendar")},
                                                 {u"machines"_s, tr("&Machines")},
                                                 {u"shortages"_s, tr("&Shortages")}};
    for (const auto& [key, title] : parts) {
        auto* tab = new QPushButton(title, this);
        tab->setObjectName(u"bookingTab_"_s + key);
        tab->setCheckable(true);
        tab->setChecked(key == current);
        dressButton(tab, "chip");
        line->addWidget(tab);
        // A click leads away; when one comes back, the chip says again where one is.
        connect(tab, &QPushButton::clicked, this, [this, tab, key = key, current] {
            tab->setChecked(key == current);
            Q_EMIT chosen(key);
        });
    }
}

} // namespace kitcamp
