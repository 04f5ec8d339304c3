// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace kitcamp {

/// A big button with a picture, what it does and a sentence about it.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    struct Texts {
        QString icon; ///< one of Icon::names()
        QString title;
        QString sentence;
    };
    ChoiceCard(const Texts& texts, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
};

} // namespace kitcamp
