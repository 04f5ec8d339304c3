// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

#include <QWidget>

class QComboBox;

namespace kitcamp {

class ReferenceEdit;

/// The line above a roster that adds people: a card is scanned, or a name or number typed; whoever is not in
/// the file yet is entered at once.
class AddPersonLine : public QWidget
{
    Q_OBJECT
public:
    AddPersonLine(Workplace& workplace, QWidget* parent);

    void takeFocus();

Q_SIGNALS:
    void personChosen(qint64 person, const QString& role, const QString& state);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void onEntered();
    void choose(qint64 person);
    void enterNew(const QString& typed);

    Workplace& m_workplace;
    ReferenceEdit* m_who = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_role = nullptr;
};

} // namespace kitcamp
