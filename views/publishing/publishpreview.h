// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/publication.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace kitcamp {

class TextLabel;

/// Who is told what before it is done: people at the left, the text of the one that is chosen at the right.
class PublishPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PublishPreview(QWidget* parent = nullptr);

    void show(const Publication& publication);
    using QWidget::show;

private:
    void buildLayout();
    void showText(int row);

    NoticeBatch m_notices;
    QHash<qint64, QString> m_names;
    TextLabel* m_heading = nullptr;
    QListWidget* m_people = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace kitcamp
