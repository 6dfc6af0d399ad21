#!/bin/sh
# KAFKA_A_B=c becomes a.b=c, as in the official image.
set -euf # the class path has a star of its own
settings=/tmp/server.properties
env | grep '^KAFKA_' | grep -v '^KAFKA_HEAP_OPTS=' | while IFS='=' read -r name value; do
    echo "$(echo "${name#KAFKA_}" | tr 'A-Z_' 'a-z.')=$value"
done >"$settings"
java="java $KAFKA_HEAP_OPTS -XX:+UseSerialGC -Dlog4j2.configurationFile=/opt/kafka/log4j2.properties -cp /opt/kafka/libs/*"
[ -f "$KAFKA_LOG_DIRS/meta.properties" ] || $java kafka.tools.StorageTool format -t "$CLUSTER_ID" -c "$settings"
exec $java kafka.Kafka "$settings"
