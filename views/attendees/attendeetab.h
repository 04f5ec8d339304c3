// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "views/activity/activitytab.h"

#include <QDate>
#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace kitcamp {

struct NoticeBatch;

/// What the tabs about those who come to a camp share: they read everything anew once after a burst of
/// changes, and say what was done.
class AttendeeTab : public ActivityTab
{
    Q_OBJECT
public:
    /// \p tables: of which a change makes the tab read anew.
    AttendeeTab(Workplace& workplace, const QStringList& tables, QWidget* parent);

    void showActivity(qint64 activity) override;

protected:
    [[nodiscard]] qint64 activity() const { return m_activity; }
    /// Reads and shows; only called where there is an activity.
    virtual void load() = 0;
    QPushButton* addButton(QHBoxLayout* line, const QString& name, const QString& text,
                           const std::function<void()>& run);
    /// Says what was done, or why not. Returns whether it was done.
    bool tell(const Result<Performed>& done);
    void refuse(const Error& error);
    /// Puts notices into the queue and says how many; where nobody is left to be told, that.
    void queue(const Result<NoticeBatch>& batch);
    [[nodiscard]] QDate today();

private:
    qint64 m_activity = 0;
    QTimer m_later;
};

} // namespace kitcamp
