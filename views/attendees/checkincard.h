// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/checkindesk.h"
#include "models/items/roles.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kitcamp {

class TextLabel;

/// Who stands at the check-in: what to say, what to hand out, and whom else the line could mean.
class CheckInCard : public QWidget
{
    Q_OBJECT
public:
    explicit CheckInCard(QWidget* parent);

    void show(const CheckInAnswer& answer);
    using QWidget::show;
    /// The same person again, after her row changed.
    void refresh(const Attendee& attendee);
    [[nodiscard]] qint64 participation() const { return m_shown ? m_shown->participation : 0; }

Q_SIGNALS:
    void givenChanged(qint64 participation, bool badge, bool slip);
    void chosen(int number); ///< one of several, from 1

private:
    void buildLayout();
    void showPerson(const Attendee& one);
    void showChoices(const QList<Attendee>& choices);
    [[nodiscard]] QString facts(const Attendee& one) const;
    void onTicked();

    std::optional<Attendee> m_shown;
    TextLabel* m_name = nullptr;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_facts = nullptr;
    QCheckBox* m_badge = nullptr;
    QCheckBox* m_slip = nullptr;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_choiceColumn = nullptr;
};

} // namespace kitcamp
