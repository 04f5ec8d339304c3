// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/roomsdialog.h"

#include "views/common/formfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

RoomsDialog::RoomsDialog(QWidget* parent)
    : DialogFrame(tr("Add bedrooms"), parent)
{
    constexpr int mostBeds = 20;
    setObjectName(u"roomsDialog"_s);
    auto* form = new FormFields(this);
    m_range = new QLineEdit(form);
    m_range->setObjectName(u"roomsRange"_s);
    FormField* range = form->add(tr("&Rooms"), m_range);
    range->setHint(tr("A range such as 301-320, or single ones with commas."));
    m_building = new QLineEdit(form);
    m_building->setObjectName(u"roomsBuilding"_s);
    form->add(tr("&Building"), m_building)->setHint(tr("May stay empty."));
    m_beds = new QSpinBox(form);
    m_beds->setObjectName(u"roomsBeds"_s);
    m_beds->setRange(1, mostBeds);
    m_beds->setValue(2);
    form->add(tr("B&eds in each"), m_beds);
    m_gender = new QComboBox(form);
    m_gender->setObjectName(u"roomsGender"_s);
    m_gender->addItem(tr("as they are needed"), QString());
    m_gender->addItem(tr("women"), u"f"_s);
    m_gender->addItem(tr("men"), u"m"_s);
    form->addBeside(tr("&For"), m_gender);
    setContent(form);
    setMainButton(tr("&Add"))->setObjectName(u"roomsGo"_s);
    connect(this, &DialogFrame::submitted, this, [this, range] {
        if (roomNames(m_range->text()).isEmpty())
            return range->setError(tr("Write one room, several with commas, or a range such as 301-320."));
        accept();
        Q_EMIT given({m_range->text(), m_building->text().trimmed(), m_beds->value(),
                      m_gender->currentData().toString()});
    });
}

} // namespace kitcamp
