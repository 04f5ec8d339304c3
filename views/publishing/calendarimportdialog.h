// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarreview.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

namespace kitcamp {

class ReviewedEventsModel;
class TableFrame;

/// Takes a calendar of others as the sessions of an activity, or as times at which a person cannot come:
/// first a look at what each event would do, then one step.
class CalendarImportDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Into { Sessions, Availability };

    /// \p id: of the activity or the person.
    CalendarImportDialog(Workplace& workplace, Into into, qint64 id, QWidget* parent);
    /// Shows what is in the file; also what the button for another file does.
    void takeFile(const QString& path);

Q_SIGNALS:
    void imported(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void chooseFile();
    void take();

    Workplace& m_workplace;
    Into m_into;
    qint64 m_id;
    CalendarReview m_review;
    ReviewedEventsModel* m_events = nullptr;
    TableFrame* m_table = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace kitcamp
