// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/application.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kitcamp {

/// One application, large and readable: the person, what should be known, the score with its parts, the
/// answers, what was sent in before.
class ApplicationReader : public QScrollArea
{
    Q_OBJECT
public:
    explicit ApplicationReader(SelectionKeeper& keeper, QWidget* parent);

    /// 0: nobody.
    void show(qint64 participation);
    using QWidget::show;
    /// The place of the criterion that keys give points to.
    void setCriterion(int place);
    [[nodiscard]] int criterion() const { return m_criterion; }

Q_SIGNALS:
    /// Somebody chose a criterion with the mouse.
    void criterionChosen(int place);
    void failed(const QString& sentence);

private:
    void write();
    void addHead(const Application& application, const Applicant& applicant);
    void addScore(const Applicant& applicant);
    void addAnswers(const Application& application);
    void addHistory(const Application& application);
    void addText(const QString& text, int size, int tone, const QString& name = {});

    SelectionKeeper& m_keeper;
    qint64 m_participation = 0;
    int m_criterion = 0;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace kitcamp
