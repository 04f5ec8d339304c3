// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace kitcamp {

/// The face of a person, or the first letters of the name where no picture is in the file.
class Portrait : public QWidget
{
    Q_OBJECT
public:
    explicit Portrait(QWidget* parent = nullptr);

    /// \p picture: encoded image, may be empty.
    void setPerson(const QString& name, const QByteArray& picture);
    [[nodiscard]] QString initials() const { return m_initials; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    QPixmap m_picture;
};

/// 张 of 张三, ZS of Zhang San.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace kitcamp
