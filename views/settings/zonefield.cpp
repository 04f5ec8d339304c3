// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/zonefield.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

ZoneField::ZoneField(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"zone"_s);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            addItem(QString::fromLatin1(id));
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void ZoneField::setZone(const QByteArray& zone)
{
    setCurrentText(QString::fromLatin1(zone));
}

QByteArray ZoneField::zone() const
{
    const int known = findText(currentText().trimmed(), Qt::MatchFixedString);
    return known < 0 ? QByteArray() : itemText(known).toLatin1();
}

} // namespace kitcamp
