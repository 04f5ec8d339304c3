// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/judgingsheet.h"
#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

/// A camp's judging as it stands in the file, for all models of a screen: read once, and anew when something
/// of it changes while the screen is shown.
class JudgingReader : public QObject
{
    Q_OBJECT
public:
    JudgingReader(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    void setShown(bool shown);
    [[nodiscard]] const JudgingSheet& sheet() const { return m_sheet; }
    [[nodiscard]] Store& store() const { return m_store; }

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void onStoreChanged(const Announcement& announcement);
    void read();

    Store& m_store;
    JudgingSheet m_sheet;
    qint64 m_activity = 0;
    bool m_shown = true;
    bool m_stale = false;
};

} // namespace kitcamp
