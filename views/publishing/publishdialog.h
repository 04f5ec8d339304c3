// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/publication.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <QSet>
#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace kitcamp {

class PublishChangesModel;
class PublishPreview;
class TableFrame;

/// How many changes of the plan wait to be published from today on; for "Publish 4 changes…".
[[nodiscard]] int waitingChanges(Store& store);

/// Publishes what changed: a list with ticks, what is in the way, whom it concerns and what they will read.
class PublishDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p activities: only their changes; empty: all.
    PublishDialog(Workplace& workplace, const QSet<qint64>& activities, QWidget* parent);

Q_SIGNALS:
    void published(const QString& sentence);

private:
    void buildLayout();
    void connectSignals();
    void load();
    /// Says why it cannot be told what would be published; false then.
    bool preview();
    void publish();
    void tellState();

    Workplace& m_workplace;
    QSet<qint64> m_activities;
    PublishChangesModel* m_changes = nullptr;
    TableFrame* m_table = nullptr;
    PublishPreview* m_preview = nullptr;
    QCheckBox* m_all = nullptr;
    QCheckBox* m_tell = nullptr;
    QLineEdit* m_remark = nullptr;
    QPushButton* m_publish = nullptr;
    Publication m_publication;
    QTimer m_later; ///< once after a burst of ticks or letters
};

} // namespace kitcamp
