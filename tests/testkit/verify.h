// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QtTest/QtTest>

namespace kitcamp::testkit {

/// Sentence and detail of a failure, for the message of a test.
inline QByteArray why(const Error& error)
{
    return QStringLiteral("%1 {%2} %3").arg(error.sentence, error.detail, error.rule).toUtf8();
}
template <typename T>
QByteArray why(const Result<T>& result)
{
    return result.ok() ? QByteArray("it was done") : why(result.error());
}

} // namespace kitcamp::testkit

/// The Result is a value; else the test fails with its sentence.
#define VERIFY_DONE(EXPRESSION)                                                                              \
    do {                                                                                                     \
        const auto& kitcampDone = (EXPRESSION);                                                              \
        QVERIFY2(kitcampDone.ok(), kitcamp::testkit::why(kitcampDone).constData());                          \
    } while (false)

/// The Result is a refusal by the rule, with a sentence.
#define VERIFY_REFUSED(EXPRESSION, RULE)                                                                     \
    do {                                                                                                     \
        const auto& kitcampRefused = (EXPRESSION);                                                           \
        QVERIFY2(!kitcampRefused.ok(), "it was done");                                                       \
        QVERIFY2(kitcampRefused.error().code == kitcamp::ErrorCode::Refused,                                 \
                 kitcamp::testkit::why(kitcampRefused).constData());                                         \
        QCOMPARE(kitcampRefused.error().rule, QString::fromLatin1(RULE));                                    \
        QVERIFY(!kitcampRefused.error().sentence.isEmpty());                                                 \
    } while (false)

/// The Result is an error of that code, with a sentence.
#define VERIFY_FAILS(EXPRESSION, CODE)                                                                       \
    do {                                                                                                     \
        const auto& kitcampFailed = (EXPRESSION);                                                            \
        QVERIFY2(!kitcampFailed.ok(), "it was done");                                                        \
        QVERIFY2(kitcampFailed.error().code == (CODE), kitcamp::testkit::why(kitcampFailed).constData());    \
        QVERIFY(!kitcampFailed.error().sentence.isEmpty());                                                  \
    } while (false)
