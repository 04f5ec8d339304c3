// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionbook.h"
#include "models/store/store.h"

#include <QLocale>

namespace kitcamp {

/// Keeps what a camp's selection weighs in step with the file, for the lists of one tab.
class SelectionKeeper : public QObject
{
    Q_OBJECT
public:
    SelectionKeeper(Store& store, const QLocale& locale, QObject* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] qint64 activity() const { return m_book.activity; }
    [[nodiscard]] const SelectionBook& book() const { return m_book; }
    [[nodiscard]] Store& store() const { return m_store; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// The applicant of that participation; null where there is none.
    [[nodiscard]] const Applicant* find(qint64 participation) const;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void read(qint64 activity);

    Store& m_store;
    QLocale m_locale;
    SelectionBook m_book;
};

/// "applied", "waiting" ... as people read it.
[[nodiscard]] QString stateTitle(Store& store, ParticipationState state);
/// What a state means on a list.
[[nodiscard]] int stateTone(ParticipationState state);

} // namespace kitcamp
